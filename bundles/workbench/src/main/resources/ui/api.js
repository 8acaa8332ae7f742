// Everything the workbench shows and does goes through these few functions.

const ROOT = '/api/v1/';

/** What went wrong, as problem+json told it. */
export class Problem extends Error {
  constructor(body) {
    super(body.detail || body.title || 'The workbench does not answer');
    this.body = body;
    this.status = body.status;
  }
}

async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(ROOT + path, options);
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new Problem({status: 0, detail: 'The workbench does not answer: it has ended, or is starting anew'});
  }
  if (response.ok) return response;
  let body;
  try {
    body = await response.json();
  } catch (e) {
    body = {status: response.status, detail: `The workbench answered with ${response.status}`};
  }
  throw new Problem(body);
}

export const get = async (path, options) => (await ask(path, options)).json();

export async function send(method, path, body) {
  const response = await ask(path, {
    method,
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(body ?? {}),
  });
  return response.status === 204 ? null : response.json();
}

export async function upload(file) {
  const response = await ask('uploads?' + new URLSearchParams({name: file.name}), {
    method: 'POST',
    headers: {'Content-Type': 'application/octet-stream'},
    body: file,
  });
  return response.json();
}

export const scoped = (scope, path) => `missions/${scope}/${path}`;

/** Starts a command and calls back with the job each time it moves; resolves when it has ended. */
export async function run(name, args, moved = () => {}) {
  let job = await send('POST', `commands/${name}`, {arguments: args});
  for (let wait = 60; job.state === 'running'; wait = Math.min(400, wait * 1.3)) {
    moved(job);
    await new Promise((done) => setTimeout(done, wait));
    job = await get(`jobs/${job.id}`);
  }
  job = await get(`jobs/${job.id}`);
  moved(job);
  return job;
}

/** Server-sent events; a lost connection is taken up again by the browser, and told as 'again'. */
export function listen(heard) {
  const source = new EventSource(ROOT + 'events');
  let lost = false;
  source.onmessage = (event) => heard(JSON.parse(event.data));
  source.onerror = () => {
    if (!lost) heard({what: 'lost'});
    lost = true;
  };
  source.onopen = () => {
    if (lost) heard({what: 'again'});
    lost = false;
  };
  return () => source.close();
}
