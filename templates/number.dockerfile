USER {{uid}}:{{gid}}
