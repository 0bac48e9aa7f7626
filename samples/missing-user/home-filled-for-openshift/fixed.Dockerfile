FROM python:3.12-slim
RUN pip install nltk && python -m nltk.downloader punkt
WORKDIR /app
COPY app.py .
RUN chgrp 0 /app \
    && chmod g=u /app
USER 10001:0
CMD ["python", "app.py"]
