FROM debian:12
RUN useradd -u 5000 -U app && mkdir /data && chown 5000:5000 /data
RUN mkdir -p /data && chgrp 0 /data && chmod g=u /data
VOLUME /data
USER 5000:5000
CMD ["sleep", "60"]
