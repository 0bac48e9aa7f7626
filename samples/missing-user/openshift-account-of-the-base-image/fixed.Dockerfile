FROM node:22-alpine
WORKDIR /app
COPY . .
RUN chgrp 0 /app \
    && chmod g=u /app
USER 1000:0
CMD ["npm", "run", "serve"]
