// Package web holds the panel as it was built, by `make panel`, from the sources beside it. Without a build it holds nothing, so that the
// program can be compiled where there is no Node.js.
package web

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Files are those of the built panel, index.html at the root; none if it was not built.
func Files() fs.FS {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // the name is a constant
	}
	return files
}
