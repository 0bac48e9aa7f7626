FROM node:20
RUN groupadd --gid 10001 app && useradd --uid 10001 --gid 10001 app
COPY . /srv
USER 10001:10001
CMD ["node", "/srv"]
