# The tool as an image: docker run --rm -v "$PWD:/work" dockerfile-nonroot
FROM node:24-bookworm-slim

COPY package.json LICENSE THIRD-PARTY.md /opt/dockerfile-nonroot/
COPY bin /opt/dockerfile-nonroot/bin

# What is checked is mounted here. Where --fix may write, it runs as the owner: --user "$(id -u):$(id -g)".
WORKDIR /work
USER 10001:10001
ENTRYPOINT ["node", "/opt/dockerfile-nonroot/bin/dockerfile-nonroot.js"]
CMD ["check"]
