// What of its host a container may touch: sockets of its runtime, folders that hold a person's login.

const socket = /(?:docker|containerd|crio|podman)(?:\/[\w.-]+)*\.sock\b/

/** Whether a mounted path is the socket of a container runtime. */
export const isRuntimeSocket = (path: string): boolean => socket.test(path)

const loginFolder =
  /(?:^|[/}~])(?:\.aws|\.config\/gcloud|\.azure|\.kube|\.oci)(?=$|[/:])|application_default_credentials\.json/

/** Whether a mounted path holds the login of whoever owns the host. */
export const isLoginFolder = (path: string): boolean => loginFolder.test(path)

const admin = new Set(['SYS_ADMIN', 'ALL', 'CAP_SYS_ADMIN'])

/** Capabilities by which a container leaves its bounds. */
export const isHostCapability = (name: string): boolean => admin.has(name.toUpperCase())
