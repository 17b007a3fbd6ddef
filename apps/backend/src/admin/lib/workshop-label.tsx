type Props = { name: string; colour: string }

/** The sewn-in label of a workshop: its colour, with a dashed stitch line inside the edge. */
export const WorkshopLabel = ({ name, colour }: Props) => (
  <span className="inline-block rounded-[3px] p-0.5 shadow-borders-base" style={{ backgroundColor: colour }}>
    <span className="txt-compact-small-plus block rounded-[2px] border border-dashed border-white/60 px-2 py-0.5 text-white">{name}</span>
  </span>
)
