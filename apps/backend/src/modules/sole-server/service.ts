/** All is done when the server starts (`loaders/`); Medusa wants a service of every module. */
export class SoleServerService {}
