// The list of the rules:
//
//	create-200  default  a POST that creates is answered 200

package main

import (
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/statuslint/statuslint/rules"
)

func rulesCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "rules",
		Short: "list the rules",
		Args:  cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			table := tabwriter.NewWriter(command.OutOrStdout(), 0, 0, 2, ' ', 0)
			for _, r := range rules.All {
				fmt.Fprintf(table, "%s\t%s\t%s\n", r.ID, r.Set, r.Summary)
			}
			return table.Flush()
		},
	}
}
