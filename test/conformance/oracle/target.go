package main

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"strings"

	"github.com/containerd/platforms"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/moby/buildkit/frontend/dockerui"
	"github.com/moby/buildkit/solver/pb"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"
)

// target is what came of building one stage: first with nothing in what is not known of base images, then with
// different things in it.
type target struct {
	outcome
	// Name is what TARGETSTAGE says.
	Name   string    `json:"name"`
	Probed []outcome `json:"probed"`
	// Cut: a later stage took the name, so that this one was built from a file that ends with it.
	Cut bool `json:"cut,omitempty"`
}

type outcome struct {
	User  string `json:"user"`
	Error string `json:"error,omitempty"`
}

func targetsOf(r fileRequest, nodes []*parser.Node, stages []instructions.Stage, known *images) []target {
	lines := strings.SplitAfter(r.Text, "\n")
	froms := fromNodes(nodes)
	last := map[string]int{}
	for index, s := range stages {
		last[s.Name] = index
	}
	result := []target{}
	for index, s := range stages {
		var built target
		text, name := r.Text, s.Name
		switch {
		case index == len(stages)-1:
			name = ""
		case name == "":
			name = fmt.Sprintf("unnamed-%d", index)
			text = named(lines, froms[index], name)
		case last[name] != index:
			built.Cut = true
			name = ""
			text = strings.Join(lines[:froms[index+1].StartLine-1], "")
		}
		built.Name = name
		if name == "" {
			built.Name = cmp.Or(s.Name, "default")
		}
		built.outcome = build(r, text, name, resolver{images: known})
		for _, value := range probes {
			probe := resolver{images: known, probe: probeOf(r.Probe, value), workdir: "/\u00f7/\u00f7/\u00f7"}
			built.Probed = append(built.Probed, build(r, text, name, probe))
			if len(r.Probe) == 0 {
				break
			}
		}
		result = append(result, built)
	}
	return result
}

// probes are values of unknown variables, with the name of each in the place of @. No pattern takes all of the second
// one away, and the third is a number wherever one is asked for.
var probes = []string{"\u00df7\u00dfQ@", "\u00f77\n\u00f7@", "7"}

func probeOf(names []string, value string) map[string]string {
	env := map[string]string{}
	for _, name := range names {
		env[name] = strings.ReplaceAll(value, "@", name)
	}
	return env
}

func fromNodes(nodes []*parser.Node) []*parser.Node {
	var froms []*parser.Node
	for _, node := range nodes {
		if strings.EqualFold(node.Value, "from") {
			froms = append(froms, node)
		}
	}
	return froms
}

// named gives a stage without a name one, since only a name can be asked for.
func named(lines []string, from *parser.Node, name string) string {
	var b strings.Builder
	b.WriteString(strings.Join(lines[:from.StartLine-1], ""))
	b.WriteString(strings.TrimSpace(from.Original))
	b.WriteString(" AS " + name + "\n")
	b.WriteString(strings.Join(lines[from.EndLine:], ""))
	return b.String()
}

func build(r fileRequest, text, name string, images resolver) (result outcome) {
	defer func() {
		if reason := recover(); reason != nil {
			result = outcome{Error: fmt.Sprint("panic: ", reason)}
		}
	}()
	platform, err := platformOf(r.Platform)
	if err != nil {
		return outcome{Error: messageOf(err)}
	}
	caps := pb.Caps.CapSet(pb.Caps.All())
	opt := dockerfile2llb.ConvertOpt{MetaResolver: images, LLBCaps: &caps}
	opt.Config = dockerui.Config{
		BuildArgs:      maps.Clone(r.Args),
		BuildPlatforms: []ocispecs.Platform{platforms.MustParse("linux/amd64")},
		Target:         name,
	}
	opt.TargetPlatform = platform
	built, err := dockerfile2llb.Dockerfile2LLB(context.Background(), []byte(text), opt)
	if err != nil {
		return outcome{Error: messageOf(err)}
	}
	return outcome{User: built.Image.Config.User}
}

// platformOf is nil where nobody asked for a platform: the builder then takes that of the base image.
func platformOf(name string) (*ocispecs.Platform, error) {
	if name == "" {
		return nil, nil
	}
	platform, err := platforms.Parse(name)
	return &platform, err
}
