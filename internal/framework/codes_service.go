// Codes of remote procedures and of services that are asked over HTTP:
//
//	switch status.Code(err) {
//	case codes.NotFound:                                                     absence
//	if errors.As(err, &apiErr) && apiErr.ErrorCode() == "NoSuchKey" {        absence
//	if res.StatusCode == 404 {                                               absence

package framework

import "github.com/statuslint/statuslint/internal/response"

func serviceCodes() map[string]codeMeanings {
	all := map[string]codeMeanings{
		"google.golang.org/grpc/status.Code":                                              procedureCodes(),
		"(*google.golang.org/grpc/internal/status.Status).Code":                           procedureCodes(),
		"connectrpc.com/connect.CodeOf":                                                   procedureCodes(),
		"github.com/bufbuild/connect-go.CodeOf":                                           procedureCodes(),
		"(*connectrpc.com/connect.Error).Code":                                            procedureCodes(),
		"(github.com/twitchtv/twirp.Error).Code":                                          twirpCodes(),
		"(*github.com/aws/smithy-go/transport/http.ResponseError).HTTPStatusCode":         answeredCodes(),
		"(github.com/aws/aws-sdk-go/aws/awserr.RequestFailure).StatusCode":                answeredCodes(),
		"github.com/minio/minio-go/v7.ErrorResponse.StatusCode":                           answeredCodes(),
		"github.com/elastic/go-elasticsearch/v7/esapi.Response.StatusCode":                answeredCodes(),
		"github.com/elastic/go-elasticsearch/v8/esapi.Response.StatusCode":                answeredCodes(),
		"github.com/elastic/go-elasticsearch/v9/esapi.Response.StatusCode":                answeredCodes(),
		"github.com/elastic/go-elasticsearch/v8/typedapi/types.ElasticsearchError.Status": answeredCodes(),
		"github.com/elastic/go-elasticsearch/v9/typedapi/types.ElasticsearchError.Status": answeredCodes(),
		"github.com/opensearch-project/opensearch-go/opensearchapi.Response.StatusCode":   answeredCodes(),
		"github.com/olivere/elastic/v7.Error.Status":                                      answeredCodes(),
		"google.golang.org/api/googleapi.Error.Code":                                      answeredCodes(),
	}
	for _, name := range []string{
		"(github.com/aws/smithy-go.APIError).ErrorCode", "(*github.com/aws/smithy-go.GenericAPIError).ErrorCode",
		"github.com/aws/smithy-go.GenericAPIError.Code", "(github.com/aws/aws-sdk-go/aws/awserr.Error).Code",
		"github.com/minio/minio-go.ErrorResponse.Code", "github.com/minio/minio-go/v6.ErrorResponse.Code", "github.com/minio/minio-go/v7.ErrorResponse.Code",
	} {
		all[name] = cloudCodes()
	}
	return all
}

// procedureCodes are those of gRPC, which connect has taken over. FailedPrecondition is missing: a state that forbids the action is a
// conflict, but gRPC's own gateway answers it 400.
func procedureCodes() codeMeanings {
	return codeMeanings{
		"1":  response.ClientGone,
		"3":  response.Invalid,
		"4":  response.Timeout,
		"5":  response.NotFound,
		"6":  response.Conflict, // AlreadyExists
		"7":  response.Forbidden,
		"8":  response.RateLimited, // ResourceExhausted
		"10": response.Conflict,    // Aborted
		"11": response.Invalid,     // OutOfRange
		"12": response.NotImplemented,
		"13": response.ServerFault, // Internal
		"14": response.Unavailable,
		"15": response.ServerFault, // DataLoss
		"16": response.Unauthenticated,
	}
}

func twirpCodes() codeMeanings {
	return codeMeanings{
		"canceled":           response.ClientGone,
		"invalid_argument":   response.Invalid,
		"malformed":          response.Malformed,
		"deadline_exceeded":  response.Timeout,
		"not_found":          response.NotFound,
		"already_exists":     response.Conflict,
		"permission_denied":  response.Forbidden,
		"unauthenticated":    response.Unauthenticated,
		"resource_exhausted": response.RateLimited,
		"aborted":            response.Conflict,
		"out_of_range":       response.Invalid,
		"unimplemented":      response.NotImplemented,
		"internal":           response.ServerFault,
		"unavailable":        response.Unavailable,
		"data_loss":          response.ServerFault,
	}
}

// answeredCodes are the statuses of a store that is asked over HTTP. What it says of the credentials that it was given is not about the
// caller.
func answeredCodes() codeMeanings {
	return codeMeanings{"404": response.NotFound, "409": response.Conflict, "412": response.Conflict}
}

// cloudCodes are those of S3, DynamoDB and what speaks like them.
func cloudCodes() codeMeanings {
	codes := codeMeanings{"EntityTooLarge": response.TooLarge, "SlowDown": response.Unavailable}
	for kind, names := range map[response.CauseKind][]string{
		response.NotFound: {"NoSuchKey", "NoSuchBucket", "NoSuchUpload", "NoSuchVersion", "NotFound", "ResourceNotFoundException"},
		response.Conflict: {
			"BucketAlreadyExists", "BucketAlreadyOwnedByYou", "BucketNotEmpty", "PreconditionFailed", "InvalidObjectState",
			"ConditionalCheckFailedException", "TransactionConflictException", "DuplicateItemException", "ResourceInUseException",
		},
		response.Unavailable: {"ProvisionedThroughputExceededException", "RequestLimitExceeded", "ThrottlingException"},
	} {
		for _, name := range names {
			codes[name] = kind
		}
	}
	return codes
}
