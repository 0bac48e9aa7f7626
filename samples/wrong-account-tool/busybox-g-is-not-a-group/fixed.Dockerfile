FROM alpine:3.20
RUN addgroup -g 10001 app && adduser -S -D -u 10001 -G app app \
    && chgrp app /srv && chmod g+w /srv
USER 10001:10001
CMD ["sleep", "60"]
