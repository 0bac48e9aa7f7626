FROM debian:12
COPY start.sh /start.sh
RUN chmod 700 /start.sh
RUN chgrp 5000 /start.sh \
    && chmod g+rx /start.sh
USER 5000:5000
ENTRYPOINT ["/start.sh"]
