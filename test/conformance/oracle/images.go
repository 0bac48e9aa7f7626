package main

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"sync"

	"github.com/containerd/platforms"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	dockerspec "github.com/moby/docker-image-spec/specs-go/v1"
	"github.com/opencontainers/go-digest"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"
)

// image is what is known of a base image. Env is nil where that is not known; Varies names what may stand beside it.
type image struct {
	User   string            `json:"user"`
	Env    map[string]string `json:"env"`
	Varies []string          `json:"varies"`
	OS     string            `json:"os"`
}

// images remembers the answers about images; each reference is asked for once.
type images struct {
	lock  sync.Mutex
	ask   func(ref string) image
	known map[string]image
}

func newImages(ask func(string) image) *images {
	return &images{ask: ask, known: map[string]image{}}
}

func (i *images) get(ref string) image {
	i.lock.Lock()
	defer i.lock.Unlock()
	found, ok := i.known[ref]
	if !ok {
		found = i.ask(ref)
		i.known[ref] = found
	}
	return found
}

// environment is Env, and of the probe all that could be in the image as well.
func (i image) environment(probe map[string]string) map[string]string {
	if i.Env == nil {
		return probe
	}
	env := maps.Clone(i.Env)
	for _, name := range i.Varies {
		if value, ok := probe[name]; ok {
			env[name] = value
		}
	}
	return env
}

// resolver answers for a registry. Where an image's environment is not known, probe stands in; its directory is never.
type resolver struct {
	images  *images
	probe   map[string]string
	workdir string
}

func (r resolver) ResolveImageConfig(
	_ context.Context, ref string, opt sourceresolver.Opt,
) (string, digest.Digest, []byte, error) {
	found := r.images.get(ref)
	env := found.environment(r.probe)
	wanted := platforms.DefaultSpec()
	if opt.ImageOpt != nil && opt.ImageOpt.Platform != nil {
		wanted = *opt.ImageOpt.Platform
	}
	config := dockerspec.DockerOCIImage{Image: ocispecs.Image{Platform: wanted}}
	if found.OS != "" {
		config.OS = found.OS
	}
	config.Config.User = found.User
	config.Config.WorkingDir = r.workdir
	for _, name := range slices.Sorted(maps.Keys(env)) {
		config.Config.Env = append(config.Config.Env, name+"="+env[name])
	}
	config.RootFS = ocispecs.RootFS{Type: "layers", DiffIDs: []digest.Digest{digest.FromString(ref)}}
	text, err := json.Marshal(config)
	return ref, "", text, err
}
