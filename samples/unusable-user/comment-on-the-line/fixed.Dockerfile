FROM node:20-alpine
COPY . /srv
USER 1000:1000
CMD ["node", "/srv"]
