package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"kg/graph/schema"
	"kg/kb"
)

func newKBCmd(s streams) *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use:   "kb",
		Short: "Show and extend what kg knows of people, offices, parties and places",
		Long: `The knowledge base is a set of tables, built in, that your own are added to: tab-separated files in the folder that --kb names,
or else KG_KB, or else your data folder. docs/kb.md has their columns.`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.PersistentFlags().StringVar(&dir, "kb", "", "folder of your own tables (default "+shownKBDir()+")")
	cmd.AddCommand(newKBListCmd(s, &dir), newKBShowCmd(s, &dir), newKBImportCmd(s, &dir))
	return cmd
}

// kbDir is the folder of the user's own tables: the flag's, KG_KB's, or kg/kb in the user's data folder. It need not exist.
func kbDir(flag string) (string, error) {
	if flag != "" {
		return flag, nil
	}
	if dir := os.Getenv("KG_KB"); dir != "" {
		return dir, nil
	}
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "kg", "kb"), nil
	}
	var data string
	var err error
	switch runtime.GOOS {
	case "windows":
		data, err = os.UserCacheDir() // %LocalAppData%
	case "darwin", "ios":
		data, err = os.UserConfigDir() // ~/Library/Application Support
	default:
		data, err = os.UserHomeDir()
		data = filepath.Join(data, ".local", "share")
	}
	if err != nil {
		return "", fmt.Errorf("no folder for your own tables: %w; name one with --kb", err)
	}
	return filepath.Join(data, "kg", "kb"), nil
}

func shownKBDir() string {
	switch runtime.GOOS {
	case "windows":
		return `%LocalAppData%\kg\kb`
	case "darwin", "ios":
		return "~/Library/Application Support/kg/kb"
	}
	return "~/.local/share/kg/kb"
}

// openKB opens the knowledge base with the user's own tables. A folder that was named must be there.
func openKB(flag string) (*kb.KB, error) {
	dir, err := kbDir(flag)
	if err != nil {
		if flag == "" {
			return kb.Default(), nil // no home, no tables of one's own
		}
		return nil, err
	}
	if flag != "" {
		if _, err := os.Stat(dir); err != nil {
			return nil, err
		}
	}
	return kb.Open(dir)
}

type kbListOptions struct {
	typ, country string
	json         bool
}

func newKBListCmd(s streams, dir *string) *cobra.Command {
	var o kbListOptions
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the entries of the knowledge base",
		Args:  usageArgs(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			if err := o.check(); err != nil {
				return err
			}
			k, err := openKB(*dir)
			if err != nil {
				return err
			}
			return o.run(k, s.out)
		},
	}
	cmd.Flags().StringVar(&o.typ, "type", "", "only person, organization, place or office")
	cmd.Flags().StringVar(&o.country, "country", "", "only of this country: an id, as in united-states")
	cmd.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	return cmd
}

func (o *kbListOptions) check() error {
	switch strings.ToLower(o.typ) {
	case "", "person", "organization", "place", "office":
		return nil
	}
	return usageError{fmt.Errorf("unknown type %q: there are person, organization, place and office", o.typ)}
}

func (o *kbListOptions) run(k *kb.KB, w io.Writer) error {
	if o.country != "" && k.ByID(o.country) == nil {
		return fmt.Errorf("no country has the id %q; see 'kg kb list --type place'", o.country)
	}
	var list []*kb.Entry
	for _, e := range k.Entries() {
		if (o.typ == "" || strings.EqualFold(string(e.Type), o.typ)) && (o.country == "" || e.Country == o.country) {
			list = append(list, e)
		}
	}
	if o.json {
		return writeEntries(w, list)
	}
	out := newTable(w, "ID", "NAME", "TYPE", "KIND", "COUNTRY")
	for _, e := range list {
		fmt.Fprintf(out, "%s\t%s\t%s\t%s\t%s\n", e.ID, e.Name, e.Type, e.Kind, e.Country)
	}
	return out.Flush()
}

func writeEntries(w io.Writer, list []*kb.Entry) error {
	out := newOutput(w)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for _, e := range list {
		if err := enc.Encode(e); err != nil {
			return err
		}
	}
	return out.Flush()
}

func newKBShowCmd(s streams, dir *string) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "show NAME",
		Short: "Show what bears a name, an alias, a surname or an id",
		Args:  usageArgs(cobra.MinimumNArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error {
			k, err := openKB(*dir)
			if err != nil {
				return err
			}
			name := strings.Join(args, " ")
			list := lookUp(k, name)
			if len(list) == 0 {
				if near := k.Near(name, 5); len(near) > 0 {
					return fmt.Errorf("nothing is called %q; near it: %s", name, strings.Join(near, ", "))
				}
				return fmt.Errorf("nothing is called %q", name)
			}
			if asJSON {
				return writeEntries(s.out, list)
			}
			out := newOutput(s.out)
			for i, e := range list {
				if i > 0 {
					fmt.Fprintln(out)
				}
				showEntry(out, k, e)
			}
			return out.Flush()
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object a line")
	return cmd
}

// lookUp finds entries by id, name or alias, then by surname, then by what the word says of a place ("French").
func lookUp(k *kb.KB, name string) []*kb.Entry {
	if e := k.ByID(name); e != nil {
		return []*kb.Entry{e}
	}
	if list := k.Find(name); len(list) > 0 {
		return list
	}
	if list := k.BySurname(name); len(list) > 0 {
		return list
	}
	list, _ := k.Places(name)
	return list
}

func showEntry(w io.Writer, k *kb.KB, e *kb.Entry) {
	line := func(label, value string) {
		if value != "" {
			fmt.Fprintf(w, "  %-9s %s\n", label, value)
		}
	}
	name := func(id string) string {
		if x := k.ByID(id); x != nil {
			return x.Name
		}
		return id
	}
	what := string(e.Type)
	if e.Kind != "" {
		what += ", " + e.Kind
	}
	fmt.Fprintf(w, "%s (%s), %s\n", e.Name, e.ID, what)
	line("also", strings.Join(e.Aliases, ", "))
	line("gender", map[kb.Gender]string{kb.Male: "male", kb.Female: "female"}[e.Gender])
	line("country", name(e.Country))
	line("codes", strings.Join(e.Codes, ", "))
	line("adjective", strings.Join(e.Adjectives, ", "))
	line("people", strings.Join(e.Demonyms, ", "))
	if e.Type == schema.Place {
		line("capital", strings.Join(e.Metonyms, ", "))
	} else {
		line("stands by", strings.Join(e.Metonyms, ", "))
	}
	var parties []string
	for _, p := range e.Parties {
		parties = append(parties, name(p))
	}
	line("parties", strings.Join(parties, ", "))
	for _, t := range e.Terms {
		var b strings.Builder
		fmt.Fprintf(&b, "%-10s – %-10s  ", t.From, t.To)
		if t.Acting {
			b.WriteString("acting ")
		}
		b.WriteString(t.Office)
		if t.Of != "" {
			b.WriteString(", " + name(t.Of))
		}
		if t.Party != "" && len(e.Parties) > 1 {
			b.WriteString(" (" + name(t.Party) + ")")
		}
		line("office", b.String())
	}
	for _, iri := range e.SameAs {
		line("same as", iri)
	}
}

func newKBImportCmd(s streams, dir *string) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "import",
		Short: "Add people and offices from other sources to your own tables",
		Args:  usageArgs(cobra.NoArgs),
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	congress := &cobra.Command{
		Use:   "congress-legislators DIR",
		Short: "Add the members of the US Congress",
		Long: `Add the members of the US Congress from a folder with the files of github.com/unitedstates/congress-legislators (CC0):
legislators-current.yaml, and where they are there legislators-historical.csv, executive.yaml and legislators-social-media.yaml.`,
		Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error {
			im, err := kb.ImportCongress(args[0])
			if err != nil {
				return err
			}
			return writeImport(s, *dir, im)
		},
	}
	var asOf string
	wikidata := &cobra.Command{
		Use:   "wikidata FILE",
		Short: "Add people and offices from a query result of Wikidata",
		Long: `Add people and offices from a SPARQL result in JSON, as query.wikidata.org gives it. docs/kb.md has the query.
Importing a file of the same name again replaces what it gave.`,
		Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error {
			day := kb.Date(asOf)
			if day != "" && !day.Valid() {
				return usageError{fmt.Errorf("bad date %q: want one like 2025-06-30", asOf)}
			}
			f, err := os.Open(args[0])
			if err != nil {
				return err
			}
			defer f.Close()
			if day == "" {
				info, err := f.Stat()
				if err != nil {
					return err
				}
				day = kb.Date(info.ModTime().UTC().Format(time.DateOnly))
			}
			im, err := kb.ImportWikidata(f, args[0], day)
			if err != nil {
				return err
			}
			return writeImport(s, *dir, im)
		},
	}
	wikidata.Flags().StringVar(&asOf, "as-of", "", "day up to which terms without end ran (default the file's date)")
	cmd.AddCommand(congress, wikidata)
	return cmd
}

func writeImport(s streams, flag string, im *kb.Import) error {
	dir, err := kbDir(flag)
	if err != nil {
		return err
	}
	if err := im.Write(dir); err != nil {
		return err
	}
	fmt.Fprintf(s.err, "%s: %d people (%d of them known before), %d terms, %d organizations\n", filepath.Join(dir, im.Source), im.People, im.Known, im.Terms, im.Organizations)
	for _, why := range slices.Sorted(maps.Keys(im.Skipped)) {
		fmt.Fprintf(s.err, "skipped %d %s\n", im.Skipped[why], why)
	}
	return nil
}
