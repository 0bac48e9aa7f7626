package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	appsv1 "k8s.io/api/apps/v1"
	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	serializer "k8s.io/apimachinery/pkg/runtime/serializer/json"
	"k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/client-go/kubernetes/scheme"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

// Verdict is what is said about one object: one line of JSON each.
type Verdict struct {
	File string `json:"file"`
	Name string `json:"name"`
	// What the strict decoder refuses: unknown and duplicate fields, values of a wrong type.
	Refused string `json:"refused,omitempty"`
	// The object as JSON, for the schema.
	Object json.RawMessage `json:"object,omitempty"`
	// Workload is true for what Pod Security has a say in.
	Workload bool `json:"workload"`
	// Denials of the level "restricted": the check, and its words.
	Denied []Denial `json:"denied"`
}

// Denial is one check of Pod Security that fails.
type Denial struct {
	Reason string `json:"reason"`
	Detail string `json:"detail"`
}

func judge(files []string) {
	evaluator, err := policy.NewEvaluator(policy.DefaultChecks())
	if err != nil {
		panic(err)
	}
	out := json.NewEncoder(os.Stdout)
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			panic(err)
		}
		for _, object := range documents(text) {
			verdict := Verdict{File: file, Object: object, Denied: []Denial{}}
			decoded, err := decode(object)
			if err != nil {
				verdict.Refused = err.Error()
			} else {
				verdict.Name, verdict.Workload, verdict.Denied = secure(evaluator, decoded)
			}
			if err := out.Encode(verdict); err != nil {
				panic(err)
			}
		}
	}
}

// documents returns the objects of a stream as JSON; those of a List one by one.
func documents(text []byte) []json.RawMessage {
	var found []json.RawMessage
	reader := yaml.NewYAMLReader(bufio.NewReader(bytes.NewReader(text)))
	for {
		part, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			panic(err)
		}
		object, err := yaml.ToJSON(part)
		if err != nil && bytes.Contains(part, []byte("{{")) {
			// A template, which is no object before it is rendered.
			continue
		}
		if err != nil {
			panic(fmt.Errorf("%w in %s", err, part))
		}
		var list struct {
			Kind  string            `json:"kind"`
			Items []json.RawMessage `json:"items"`
		}
		if err := json.Unmarshal(object, &list); err != nil {
			panic(err)
		}
		switch list.Kind {
		case "":
		case "List":
			found = append(found, list.Items...)
		default:
			found = append(found, object)
		}
	}
}

func decode(object []byte) (runtime.Object, error) {
	options := serializer.SerializerOptions{Strict: true}
	decoder := serializer.NewSerializerWithOptions(serializer.DefaultMetaFactory, scheme.Scheme, scheme.Scheme, options)
	decoded, _, err := decoder.Decode(object, nil, nil)
	return decoded, err
}

func secure(evaluator policy.Evaluator, object runtime.Object) (string, bool, []Denial) {
	name, template := templateOf(object)
	denied := []Denial{}
	if template == nil {
		return name, false, denied
	}
	level := api.LevelVersion{Level: api.LevelRestricted, Version: api.LatestVersion()}
	for _, result := range evaluator.EvaluatePod(level, &template.ObjectMeta, &template.Spec) {
		if !result.Allowed {
			denied = append(denied, Denial{Reason: result.ForbiddenReason, Detail: result.ForbiddenDetail})
		}
	}
	return name, true, denied
}

func templateOf(object runtime.Object) (string, *corev1.PodTemplateSpec) {
	switch found := object.(type) {
	case *corev1.Pod:
		return "Pod/" + found.Name, &corev1.PodTemplateSpec{ObjectMeta: found.ObjectMeta, Spec: found.Spec}
	case *corev1.PodTemplate:
		return "PodTemplate/" + found.Name, &found.Template
	case *appsv1.Deployment:
		return "Deployment/" + found.Name, &found.Spec.Template
	case *appsv1.StatefulSet:
		return "StatefulSet/" + found.Name, &found.Spec.Template
	case *appsv1.DaemonSet:
		return "DaemonSet/" + found.Name, &found.Spec.Template
	case *appsv1.ReplicaSet:
		return "ReplicaSet/" + found.Name, &found.Spec.Template
	case *batchv1.Job:
		return "Job/" + found.Name, &found.Spec.Template
	case *batchv1.CronJob:
		return "CronJob/" + found.Name, &found.Spec.JobTemplate.Spec.Template
	}
	return "", nil
}
