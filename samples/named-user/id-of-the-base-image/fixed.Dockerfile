FROM node:20
WORKDIR /srv/app
COPY . .
USER 1000
CMD ["node", "."]
