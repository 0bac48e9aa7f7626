FROM public.ecr.aws/lambda/python:3.12
COPY requirements.txt ${LAMBDA_TASK_ROOT}
RUN pip install -r requirements.txt
COPY handler.py ${LAMBDA_TASK_ROOT}
USER 10001:10001
CMD ["handler.handle"]
