/** Signs in with the password of the demo. Answers with what requests carry. */
export const signInAt = async (
  port: number,
  username: string,
): Promise<{ cookie: string; token: string }> => {
  const response = await fetch(`http://127.0.0.1:${String(port)}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: 'laget' }),
  });
  const answer: unknown = await response.json();
  const token =
    typeof answer === 'object' && answer !== null && 'csrfToken' in answer ? String(answer.csrfToken) : '';
  return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '', token };
};
