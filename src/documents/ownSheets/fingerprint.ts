/** What tells one content from all others, in 64 hexadecimal digits: a key that is short whatever it stands for (SHA-256). */
export async function fingerprint(content: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}
