# dockerfile-nonroot: allow-root reason="k3s manages namespaces and mounts" until=2099-12-31
FROM rancher/k3s:v1.30.4-k3s1
USER 10001:10001
CMD ["server"]
