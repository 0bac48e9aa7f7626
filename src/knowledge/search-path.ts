/** The value of PATH where nothing sets it. Source: moby/moby@v20.10.24:oci/defaults.go, DefaultPathEnv. */
export const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
