/** Something that wants to be centred at a height and needs a height of its own. */
export interface Spreadable {
  centre: number;
  height: number;
}

/**
 * Centres moved as little as may be so that the boxes lie one above the other without touching, in the order of
 * the heights they asked for, between `top` and `bottom` if they fit there. Neighbours that collide share the move.
 */
export function spread(items: readonly Spreadable[], top: number, bottom: number): number[] {
  const order = items.map((_, index) => index).sort((a, b) => centreOf(items, a) - centreOf(items, b));
  let blocks: Block[] = [];
  for (const index of order) {
    const item = items[index];
    if (!item) continue;
    blocks.push(within({ members: [{ index, ...item }], top: item.centre - item.height / 2 }, top, bottom));
    blocks = settle(blocks, top, bottom);
  }
  const centres: number[] = [];
  for (const block of blocks) {
    let y = block.top;
    for (const { index, height } of block.members) {
      centres[index] = y + height / 2;
      y += height;
    }
  }
  return centres;
}

interface Block {
  members: (Spreadable & { index: number })[];
  top: number;
}

const heightOf = ({ members }: Block) => members.reduce((sum, { height }) => sum + height, 0);
const centreOf = (items: readonly Spreadable[], index: number) => items[index]?.centre ?? 0;

/** Joins the last blocks for as long as they overlap. */
function settle(blocks: readonly Block[], top: number, bottom: number): Block[] {
  const last = blocks.at(-1);
  const before = blocks.at(-2);
  if (!last || !before || before.top + heightOf(before) <= last.top) return [...blocks];
  const joined = within(join([...before.members, ...last.members]), top, bottom);
  return settle([...blocks.slice(0, -2), joined], top, bottom);
}

/** A block whose members are, on the whole, as near as can be to where they wanted to be. */
function join(members: Block['members']): Block {
  let offset = 0;
  let wanted = 0;
  for (const { centre, height } of members) {
    wanted += centre - (offset + height / 2);
    offset += height;
  }
  return { members, top: wanted / members.length };
}

function within(block: Block, top: number, bottom: number): Block {
  return { ...block, top: Math.max(top, Math.min(block.top, bottom - heightOf(block))) };
}
