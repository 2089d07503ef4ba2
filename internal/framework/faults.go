// Functions whose error is the server's own fault, or that of a service behind it:
//
//	data, err := json.Marshal(v)                     server fault
//	resp, err := http.Get("https://rates.example")   upstream failure

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

// each makes a row like another one for every name.
func each(results int, cause response.Cause, names ...string) []Row {
	rows := make([]Row, len(names))
	for i, name := range names {
		rows[i] = fails(name, results, cause)
	}
	return rows
}

func faults() []Row {
	return slices.Concat(
		each(2, fault,
			"encoding/xml.Marshal", "encoding/xml.MarshalIndent", "encoding/asn1.Marshal",
			"html/template.ParseFiles", "html/template.ParseGlob", "html/template.ParseFS",
			"text/template.ParseFiles", "text/template.ParseGlob", "text/template.ParseFS",
			"(*html/template.Template).Parse", "(*html/template.Template).ParseFiles", "(*html/template.Template).ParseFS",
			"(*html/template.Template).Clone", "(*text/template.Template).Parse", "(*text/template.Template).Clone",
			"(*os/exec.Cmd).Output", "(*os/exec.Cmd).CombinedOutput", "(*os/exec.Cmd).StdoutPipe", "(*os/exec.Cmd).StdinPipe", "os/exec.LookPath",
			"google.golang.org/protobuf/proto.Marshal", "google.golang.org/protobuf/encoding/protojson.Marshal",
			"gopkg.in/yaml.v2.Marshal", "gopkg.in/yaml.v3.Marshal", "sigs.k8s.io/yaml.Marshal",
			"github.com/goccy/go-json.Marshal", "github.com/json-iterator/go.Marshal", "github.com/bytedance/sonic.Marshal",
			"github.com/google/uuid.NewRandom", "github.com/google/uuid.NewUUID", "github.com/google/uuid.NewV6", "github.com/google/uuid.NewV7",
			"github.com/gofrs/uuid/v5.NewV1", "github.com/gofrs/uuid/v5.NewV4", "github.com/gofrs/uuid/v5.NewV6", "github.com/gofrs/uuid/v5.NewV7",
			"github.com/gofrs/uuid.NewV1", "github.com/gofrs/uuid.NewV4", "github.com/oklog/ulid/v2.New",
		),
		each(1, fault,
			"(*os/exec.Cmd).Run", "(*os/exec.Cmd).Start", "(*os/exec.Cmd).Wait",
		),
		[]Row{formal(fails("encoding/json.Marshal", 2, fault)), formal(fails("encoding/json.MarshalIndent", 2, fault))},
	)
}

// clientCalls are the methods of other clients than net/http's.
func clientCalls() []string {
	methods := []string{"Get", "Head", "Post", "Put", "Patch", "Delete", "Options", "Send", "Execute"}
	return slices.Concat(
		on("*github.com/go-resty/resty/v2.Request", methods...),
		on("*resty.dev/v3.Request", methods...),
		on("*connectrpc.com/connect.Client", "CallUnary", "CallServerStream"),
	)
}

func upstreams() []Row {
	return slices.Concat(
		each(2, because(response.Upstream),
			"(*net/http.Client).Do", "(*net/http.Client).Get", "(*net/http.Client).Head", "(*net/http.Client).Post", "(*net/http.Client).PostForm",
			"net/http.Get", "net/http.Head", "net/http.Post", "net/http.PostForm",
			"(net/http.RoundTripper).RoundTrip", "(*net/http.Transport).RoundTrip", "(*net/http.Response).Location",
			"net.Dial", "net.DialTimeout", "(*net.Dialer).Dial", "(*net.Dialer).DialContext", "crypto/tls.Dial",
			"(*github.com/hashicorp/go-retryablehttp.Client).Do", "(*github.com/hashicorp/go-retryablehttp.Client).Get",
			"github.com/hashicorp/go-retryablehttp.Get", "github.com/coreos/go-oidc/v3/oidc.NewProvider",
		),
		each(2, because(response.Upstream), clientCalls()...),
		each(1, because(response.Upstream), "net/smtp.SendMail", "(google.golang.org/grpc.ClientConnInterface).Invoke", "(*google.golang.org/grpc.ClientConn).Invoke"),
	)
}
