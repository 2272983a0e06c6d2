/** A browser's Cache Storage in memory, as far as the offline store uses it. */
export function memoryCaches({ room = Number.POSITIVE_INFINITY } = {}): CacheStorage {
  const stored = new Map<string, Map<string, Response>>();
  let left = room;

  const find = (entries: Map<string, Response> | undefined, address: string, ignoreSearch: boolean) => {
    const plain = (it: string) => (ignoreSearch ? it.replace(/\?.*$/, "") : it);
    const found = [...(entries ?? [])].find(([key]) => plain(key) === plain(address));
    return found?.[1].clone();
  };
  const open = (name: string): Partial<Cache> => {
    const entries = stored.get(name) ?? new Map<string, Response>();
    stored.set(name, entries);
    return {
      match: async (address, { ignoreSearch = false } = {}) => find(entries, String(address), ignoreSearch),
      put: async (address, response) => {
        const { byteLength } = await response.clone().arrayBuffer();
        if (byteLength > left) throw new DOMException("no room", "QuotaExceededError");
        left -= byteLength;
        entries.set(String(address), response);
      },
      delete: async (address) => entries.delete(String(address)),
    };
  };
  const caches: Partial<CacheStorage> = {
    open: async (name) => open(name) as Cache,
    keys: async () => [...stored.keys()],
    delete: async (name) => stored.delete(name),
    match: async (address, { cacheName = "", ignoreSearch = false } = {}) =>
      find(stored.get(cacheName), String(address), ignoreSearch),
  };
  return caches as CacheStorage;
}
