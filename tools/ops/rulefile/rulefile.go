// Package rulefile reads the files of rules that Prometheus loads.
package rulefile

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"sigs.k8s.io/yaml"

	"github.com/waconnect/waconnect/tools/ops/promcheck"
)

// File is one file of rules.
type File struct {
	Path   string  `json:"-"`
	Groups []Group `json:"groups"`
}

// Group of rules that are evaluated together.
type Group struct {
	Name     string `json:"name"`
	Interval string `json:"interval,omitempty"`
	Rules    []Rule `json:"rules"`
}

// Rule records a series, or raises an alert.
type Rule struct {
	Record        string            `json:"record,omitempty"`
	Alert         string            `json:"alert,omitempty"`
	Expr          string            `json:"expr"`
	For           string            `json:"for,omitempty"`
	KeepFiringFor string            `json:"keep_firing_for,omitempty"`
	Labels        map[string]string `json:"labels,omitempty"`
	Annotations   map[string]string `json:"annotations,omitempty"`
}

// Read reads *.yml of a directory, and refuses fields that Prometheus does not know.
func Read(directory string) ([]File, error) {
	paths, err := filepath.Glob(filepath.Join(directory, "*.yml"))
	if err != nil || len(paths) == 0 {
		return nil, fmt.Errorf("no rules in %s: %w", directory, err)
	}
	var list []File
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		f := File{Path: path}
		if err := yaml.UnmarshalStrict(text, &f); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		list = append(list, f)
	}
	return list, nil
}

// All rules of some files.
func All(files []File) (list []Rule) {
	for _, f := range files {
		for _, g := range f.Groups {
			list = append(list, g.Rules...)
		}
	}
	return list
}

// Know adds what the rules record to the metrics. A series of several rules has the labels of all.
func Know(metrics promcheck.Metrics, files []File) {
	labels := map[string][]string{}
	for _, r := range All(files) {
		if r.Record == "" {
			continue
		}
		labels[r.Record] = slices.Concat(labels[r.Record], keys(r.Labels))
	}
	for name, l := range labels {
		metrics.Add(name, l)
	}
}

func keys(m map[string]string) (list []string) {
	for k := range m {
		list = append(list, k)
	}
	return list
}
