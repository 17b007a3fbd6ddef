/** A short low tone: an unknown code is heard by a clerk who looks at the thing, not at the screen. */
export function soundUnknown(): void {
  const context = new AudioContext()
  const tone = context.createOscillator()
  tone.frequency.value = 220
  tone.connect(context.destination)
  tone.onended = () => void context.close()
  tone.start()
  tone.stop(context.currentTime + 0.15)
}
