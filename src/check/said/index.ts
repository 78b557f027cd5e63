export { CHINESE, inChinese, plainFillings } from './chinese';
export { listed, said, saidLater, sameSaid, type Filling, type Fillings, type GapsOf, type Join, type Listed, type Said, type SentenceId } from './said';
export { gapsIn, tell, tellMessage, textOf, walkGaps, type Piece, type Tongue } from './tell';
