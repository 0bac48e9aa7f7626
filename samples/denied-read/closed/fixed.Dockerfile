FROM debian:12
RUN printf '#!/bin/sh\nexec sleep 60\n' > /start.sh && chmod 700 /start.sh
RUN chgrp 5000 /start.sh \
    && chmod g+rx /start.sh
USER 5000:5000
ENTRYPOINT ["/start.sh"]
