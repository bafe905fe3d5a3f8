package original

import (
	"time"
)

// Report is what an import did, or what it would do.
type Report struct {
	DryRun   bool      `json:"dryRun"`
	Snapshot time.Time `json:"snapshot"` // what the original wrote later was not seen
	Seconds  float64   `json:"seconds"`
	Tables   []*Table  `json:"tables"`

	// Devices that were linked there and are not linked here: nobody but their owner can change that, with the phone.
	MustLink []Device `json:"mustLink"`

	Problems        []Problem `json:"problems"` // the first of each table
	ProblemsLeftOut int64     `json:"problemsLeftOut"`

	begun time.Time
}

// Table tells what became of the rows of one table. Every row that was read is in one of the other counts.
type Table struct {
	Name     string `json:"table"`
	Read     int64  `json:"read"`
	Imported int64  `json:"imported"` // with a dry run: would be
	Changed  int64  `json:"changed"`  // were imported by an earlier run, and have changed there since
	Here     int64  `json:"here"`     // were here already
	LeftOut  int64  `json:"leftOut"`  // on purpose; Why says which
	Refused  int64  `json:"refused"`  // each of them is a problem
	Why      string `json:"why,omitempty"`

	Seconds       float64 `json:"seconds"`
	RowsPerSecond float64 `json:"rowsPerSecond"`

	problems int
	begun    time.Time
}

// Device is one that must be linked again.
type Device struct {
	ID       string `json:"id"`
	TenantID string `json:"tenantId"`
	Label    string `json:"label"`
}

// Problem is a row that was not brought over, or not as it was.
type Problem struct {
	Table string `json:"table"`
	ID    string `json:"id"`
	Text  string `json:"problem"`
	Kept  bool   `json:"kept"` // it was brought over all the same, with a change
}

// maxProblems bounds a report, for each table. All of them are told as they are found.
const maxProblems = 1000

// table begins or continues the count of a table.
func (r *Report) table(name string) *Table {
	for _, t := range r.Tables {
		if t.Name == name {
			return t
		}
	}
	t := &Table{Name: name, begun: time.Now()}
	r.Tables = append(r.Tables, t)
	return t
}

// done ends the clock of a table.
func (t *Table) done() {
	t.Seconds = time.Since(t.begun).Seconds()
	if t.Seconds > 0 {
		t.RowsPerSecond = float64(t.Read) / t.Seconds
	}
}

func (r *Report) end() { r.Seconds = time.Since(r.begun).Seconds() }

// Refused counts the rows that should have been brought over and were not.
func (r *Report) Refused() (n int64) {
	for _, t := range r.Tables {
		n += t.Refused
	}
	return n
}

// problem notes a row.
func (r *run) problem(t *Table, p Problem) {
	p.Table = t.Name
	if !p.Kept {
		t.Refused++
	}
	if t.problems++; t.problems <= maxProblems {
		r.report.Problems = append(r.report.Problems, p)
	} else {
		r.report.ProblemsLeftOut++
	}
	if r.Problem != nil {
		r.Problem(p)
	}
}

func (r *run) progress(t *Table) {
	if r.Progress != nil {
		r.Progress(Progress{Table: t.Name, Read: t.Read, Imported: t.Imported})
	}
}
