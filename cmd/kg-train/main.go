// Kg-train trains kg's models from treebanks, name corpora and annotated sentences, and scores them.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"kg/nlp/models"
)

func main() {
	if err := newCmd().Execute(); err != nil {
		fmt.Fprintln(os.Stderr, "kg-train:", err)
		os.Exit(1)
	}
}

func newCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:           "kg-train",
		Short:         "Train and score kg's models",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	cmd.AddCommand(newSplitCmd(), newTaggerCmd(), newParserCmd(), newNERCmd(), newStanceCmd(), newRelationCmd(), newAnnotateCmd(), newConfidenceCmd())
	return cmd
}

// trainOptions are the flags that the training commands share.
type trainOptions struct {
	data   string // folder of the data sets
	out    string // the model's file
	seed   uint64
	epochs int
}

func (o *trainOptions) bind(cmd *cobra.Command, out string) {
	cmd.Flags().StringVar(&o.data, "data", "../shared/data", "folder of the data sets")
	cmd.Flags().StringVarP(&o.out, "output", "o", out, "file to write the model to")
	cmd.Flags().Uint64Var(&o.seed, "seed", 1, "seed of the order of examples")
}

// bindEpochs adds the flag of models that learn pass by pass.
func (o *trainOptions) bindEpochs(cmd *cobra.Command, epochs int) {
	cmd.Flags().IntVar(&o.epochs, "epochs", epochs, "passes over the data")
}

// The treebanks, below the data folder.
var (
	trainTreebanks = []string{"ud-ewt/en_ewt-ud-train.conllu", "gum-open/gum_open-ud-train.conllu"}
	devTreebanks   = []string{"ud-ewt/en_ewt-ud-dev.conllu", "gum-open/gum_open-ud-dev.conllu"}
)

// writeModel writes a model to its file and says how large it is.
func writeModel(cmd *cobra.Command, path, name string, body []byte) error {
	fmt.Fprintf(cmd.OutOrStdout(), "%s: %d bytes\n", path, len(body))
	return models.WriteFile(path, name, body)
}

func logTo(w io.Writer) func(string, ...any) {
	return func(format string, a ...any) { fmt.Fprintf(w, format+"\n", a...) }
}
