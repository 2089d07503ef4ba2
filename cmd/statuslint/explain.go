// The documentation, of a rule or of a status code, and what is known of a response:
//
//	statuslint explain create-200
//	statuslint explain 201
//	statuslint explain -at api/users.go:41

package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/statuslint/statuslint/internal/guide"
	"github.com/statuslint/statuslint/rules"
)

func explainCommand() *cobra.Command {
	o, at := new(options), ""
	command := &cobra.Command{
		Use:     "explain RULE|CODE|-at FILE:LINE",
		Short:   "explain a rule, when to answer a status code, or what is known of a response",
		Example: "  statuslint explain create-200\n  statuslint explain 201\n  statuslint explain -at api/users.go:41",
		RunE: func(command *cobra.Command, args []string) error {
			located := command.Flags().Changed("at")
			switch {
			case located && len(args) > 0:
				return fmt.Errorf("explain takes a rule, a status code or -at FILE:LINE, and one of them alone")
			case located:
				o.build = buildFlags(command.Flags())
				return explainAt(command.OutOrStdout(), at, *o)
			case len(args) != 1:
				return fmt.Errorf("explain takes one rule or one status code, such as create-200 or 201 (\"statuslint rules\" lists the rules), or -at FILE:LINE")
			}
			return explain(command.OutOrStdout(), args[0])
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringVar(&at, "at", "", "explain the responses at this `FILE:LINE`")
	o.addPlaceFlags(flags)
	return command
}

func explain(w io.Writer, name string) error {
	if name != "" && strings.Trim(name, "0123456789") == "" {
		code, err := findCode(name)
		if err != nil {
			return err
		}
		_, err = io.WriteString(w, codeText(code))
		return err
	}
	rule, err := findRule(name)
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, ruleText(rule))
	return err
}

func findCode(digits string) (guide.Code, error) {
	number, _ := strconv.Atoi(digits)
	code, known := guide.Lookup(number)
	if !known {
		return guide.Code{}, fmt.Errorf("unknown status code %s%s", digits, didYouMean(digits, numbers()))
	}
	return code, nil
}

func numbers() []string {
	var all []string
	for _, c := range guide.Codes {
		all = append(all, strconv.Itoa(c.Number))
	}
	return all
}

func ruleText(r *rules.Rule) string {
	var text strings.Builder
	fmt.Fprintf(&text, "%s: %s\n%s, %s\n", r.ID, r.Summary, setText[r.Set], r.Section)
	for _, part := range []struct{ title, body string }{
		{"Mistake", wrap(r.Doc.Mistake)},
		{"Why", wrap(r.Doc.Why)},
		{"Bad", r.Doc.Bad},
		{"Good", r.Doc.Good},
		{"Silent", wrap(r.Doc.Silent)},
	} {
		fmt.Fprintf(&text, "\n%s\n\n%s\n", part.title, indent(part.body))
	}
	return text.String()
}

var setText = map[rules.Set]string{
	rules.Default: "default rule, on unless it is disabled",
	rules.Strict:  "strict rule, on with -strict or by name",
}
