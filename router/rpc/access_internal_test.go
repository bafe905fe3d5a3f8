package rpc

import (
	"cmp"
	"flag"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"

	"github.com/waconnect/waconnect/router/tenant"
)

// TestEveryMethodHasAnAction compares the table with the definitions.
func TestEveryMethodHasAnAction(t *testing.T) {
	t.Parallel()
	var defined []string
	for _, name := range services {
		found, err := protoregistry.GlobalFiles.FindDescriptorByName(protoreflect.FullName(name))
		require.NoError(t, err)
		methods := found.(protoreflect.ServiceDescriptor).Methods()
		for i := range methods.Len() {
			defined = append(defined, "/"+name+"/"+string(methods.Get(i).Name()))
		}
	}
	require.ElementsMatch(t, defined, slices.Collect(maps.Keys(actions)))
	for procedure, action := range actions {
		require.NoError(t, tenant.Principal{Role: tenant.SuperAdmin}.May(action), "%s: its action is in no rule", procedure)
	}
}

var update = flag.Bool("update", false, "write the table of docs/connect.md again")

// TestTableOfTheDocumentation compares who may call what with the last table of docs/connect.md.
func TestTableOfTheDocumentation(t *testing.T) {
	t.Parallel()
	methods := map[tenant.Action][]string{}
	for _, procedure := range slices.Sorted(maps.Keys(actions)) {
		methods[actions[procedure]] = append(methods[actions[procedure]], "`"+methodName(procedure)+"`")
	}
	var table strings.Builder
	byMethods := func(a, b tenant.Action) int { return cmp.Compare(methods[a][0], methods[b][0]) }
	for _, action := range slices.SortedFunc(maps.Keys(methods), byMethods) {
		least, bots, scopes := "", "no", []string{}
		for _, role := range []tenant.Role{tenant.SuperAdmin, tenant.TenantAdmin, tenant.Agent, tenant.ReadOnly} {
			if (tenant.Principal{Role: role}).May(action) == nil {
				least = "`" + string(role) + "`"
			}
		}
		for _, scope := range tenant.Scopes {
			if (tenant.Principal{Kind: tenant.APIKey, Scopes: []tenant.Scope{scope}}).May(action) == nil {
				scopes = append(scopes, "`"+string(scope)+"`")
			}
		}
		if action.TakesBots() {
			bots = "yes"
		}
		table.WriteString("| " + strings.Join([]string{strings.Join(methods[action], ", "), least, strings.Join(scopes, ", "), bots}, " | ") + " |\n")
	}
	const file, head = "../../docs/connect.md", "| methods | role | scopes | bot key |\n|---|---|---|---|\n"
	page, err := os.ReadFile(file)
	require.NoError(t, err)
	before, after, found := strings.Cut(string(page), head)
	require.True(t, found, "the table is the last thing on the page")
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(before+head+table.String()), 0o600))
		return
	}
	require.Equal(t, table.String(), after, "go test ./router/rpc -run Documentation -update")
}
