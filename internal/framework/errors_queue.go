// Errors of queues:
//
//	if errors.Is(err, nats.ErrMaxPayload) {                 too large content
//	if errors.Is(err, kafka.MessageSizeTooLarge) {          the same; a constant

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func natsSentinels() []Meaning {
	const root = "github.com/nats-io/nats.go"
	all := slices.Concat(
		mean(response.Timeout, root, "ErrTimeout"),
		mean(response.TooLarge, root, "ErrMaxPayload"),
		mean(response.Invalid, root, "ErrBadSubject"),
		mean(response.Conflict, root, "ErrKeyRevisionMismatch"),
		mean(response.Unavailable, root, "ErrNoResponders", "ErrNoServers", "ErrConnectionClosed", "ErrConnectionDraining", "ErrConnectionReconnecting",
			"ErrReconnectBufExceeded", "ErrDisconnected"),
		mean(response.ServerFault, root, "ErrAuthorization", "ErrPermissionViolation", "ErrAuthExpired", "ErrInvalidConnection"),
		mean(response.Conflict, root+"/jetstream", "ErrBucketExists", "ErrConsumerExists"),
	)
	for _, place := range []string{root, root + "/jetstream"} {
		all = slices.Concat(all,
			mean(response.NotFound, place, "ErrKeyNotFound", "ErrKeyDeleted", "ErrBucketNotFound", "ErrObjectNotFound", "ErrStreamNotFound",
				"ErrConsumerNotFound", "ErrMsgNotFound"),
			mean(response.Conflict, place, "ErrKeyExists", "ErrStreamNameAlreadyInUse"),
			mean(response.Invalid, place, "ErrInvalidKey"),
		)
	}
	return all
}

func queueSentinels() []Meaning {
	all := slices.Concat(
		mean(response.TooLarge, "github.com/segmentio/kafka-go", "MessageSizeTooLarge", "RecordListTooLarge"),
		mean(response.Timeout, "github.com/segmentio/kafka-go", "RequestTimedOut"),
		mean(response.Unavailable, "github.com/segmentio/kafka-go", "LeaderNotAvailable", "BrokerNotAvailable", "NotEnoughReplicas", "NetworkException"),
		mean(response.Unavailable, "github.com/rabbitmq/amqp091-go", "ErrClosed"),
		mean(response.ServerFault, "github.com/rabbitmq/amqp091-go", "ErrCredentials", "ErrVhost", "ErrSASL"),
		mean(response.Unavailable, "github.com/streadway/amqp", "ErrClosed"),
		mean(response.Conflict, "github.com/hibiken/asynq", "ErrDuplicateTask", "ErrTaskIDConflict"),
	)
	for _, root := range []string{"github.com/IBM/sarama", "github.com/Shopify/sarama"} {
		all = slices.Concat(all,
			mean(response.TooLarge, root, "ErrMessageSizeTooLarge"),
			mean(response.Unavailable, root, "ErrOutOfBrokers", "ErrNotConnected", "ErrLeaderNotAvailable", "ErrBrokerNotAvailable", "ErrNotEnoughReplicas"),
			mean(response.Timeout, root, "ErrRequestTimedOut"),
		)
	}
	return all
}
