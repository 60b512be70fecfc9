/** Lets signals and others have the thread between two parts of long work; says whether to go on. */
export type Pause = () => Promise<'go on' | 'stop'>

/** For work that nobody may stop. */
export const noPause: Pause = async () => 'go on'
