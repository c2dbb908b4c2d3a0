import { batchesOf } from './mending/editBatches';

/** Queues work for each item, in as few exchanges as their sizes in bytes allow, in their order. */
export async function syncInBatches<Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  bytes: (item: Item) => number,
  queue: (item: Item) => void,
): Promise<void> {
  for (const batch of batchesOf(items, bytes)) await syncBatch(context, batch, queue);
}

async function syncBatch<Item>(
  context: Excel.RequestContext,
  batch: readonly Item[],
  queue: (item: Item) => void,
): Promise<void> {
  for (const item of batch) queue(item);
  await context.sync();
}
