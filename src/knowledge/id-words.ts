/**
 * Words behind which a number is the id of a user or a group: keys, options and variables. Sources: `docker run --help`
 * of Docker 27, https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1, useradd(8), linuxserver/docker-baseimage-alpine@3d21020c:root/etc/s6-overlay/s6-rc.d/init-adduser/run.
 */
export const ID_KEY =
  /(?:user|group|groups|uid|gid|owner)(?:_?id)?(?:add)?["'})\]]{0,2}\s{0,9}(?::?[=:]|:?-|\s)\s{0,9}\[?["'#]{0,2}(?:[\w.${}-]{1,32}:)?$/i;

/** Options of one letter for a user or a group: `docker run -u`, `install -o`, `useradd -g`. */
export const ID_OPTION = /(?:^|\s)-[ugo](?:[= ]|\s{1,9})?["'#]{0,2}(?:[\w.${}-]{1,32}:)?$/;

/** Commands whose words are ids. Sources: coreutils 9.1, shadow 4.13, util-linux 2.38, gosu 1.17, su-exec 0.2, acl 2.3. */
export const ID_COMMAND =
  /(?:^|[\s"'`(=/[,.-])(?:chown|chgrp|useradd|adduser|addgroup|groupadd|usermod|groupmod|setpriv|gosu|su-exec|setuidgid|chpst|setfacl)(?:[=\s"',(]|$)/;
