// Queues that messages are put into:
//
//	err := nc.Publish("notes", data)                       server fault
//	msg, err := nc.Request("notes", data, time.Second)     upstream failure: somebody else was to answer

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func queues() []Row {
	return slices.Concat(
		nats(),
		each(1, fault, slices.Concat(
			on("*github.com/segmentio/kafka-go.Writer", "WriteMessages"), on("*github.com/segmentio/kafka-go.Reader", "CommitMessages"),
			on("github.com/IBM/sarama.SyncProducer", "SendMessages"), on("github.com/Shopify/sarama.SyncProducer", "SendMessages"),
			on("*github.com/confluentinc/confluent-kafka-go/kafka.Producer", "Produce"), on("*github.com/confluentinc/confluent-kafka-go/v2/kafka.Producer", "Produce"),
			on("*github.com/rabbitmq/amqp091-go.Channel", "Publish", "PublishWithContext"), on("*github.com/streadway/amqp.Channel", "Publish"),
			on("github.com/twmb/franz-go/pkg/kgo.ProduceResults", "FirstErr"),
		)...),
		each(2, fault, slices.Concat(
			on("*github.com/rabbitmq/amqp091-go.Channel", "PublishWithDeferredConfirm", "PublishWithDeferredConfirmWithContext"),
			on("*cloud.google.com/go/internal/pubsub.PublishResult", "Get"),
			on("*github.com/aws/aws-sdk-go-v2/service/sqs.Client", "SendMessage", "SendMessageBatch", "ReceiveMessage", "DeleteMessage"),
			on("*github.com/aws/aws-sdk-go-v2/service/sns.Client", "Publish", "PublishBatch"),
			on("*github.com/hibiken/asynq.Client", "Enqueue", "EnqueueContext"),
		)...),
		each(3, fault, "(github.com/IBM/sarama.SyncProducer).SendMessage", "(github.com/Shopify/sarama.SyncProducer).SendMessage"),
	)
}

func nats() []Row {
	const root = "github.com/nats-io/nats.go"
	conn, stream, values := "*"+root+".Conn", root+"/jetstream.Publisher", root+"/jetstream.KeyValue"
	return slices.Concat(
		each(1, fault, on(conn, "Publish", "PublishMsg", "PublishRequest", "Flush", "FlushTimeout", "FlushWithContext")...),
		each(2, because(response.Upstream), on(conn, "Request", "RequestMsg", "RequestWithContext", "RequestMsgWithContext")...),
		each(2, fault, slices.Concat(
			on(root+".JetStream", "Publish", "PublishMsg", "PublishAsync"), on(stream, "Publish", "PublishMsg", "PublishAsync", "PublishMsgAsync"),
			on(root+".KeyValue", "Put", "PutString", "Update"), on(values, "Put", "PutString", "Update"),
		)...),
		lookUps(2, root+".ErrKeyNotFound", on(root+".KeyValue", "Get")...),
		lookUps(2, root+"/jetstream.ErrKeyNotFound", on(values, "Get")...),
		[]Row{
			either("("+root+".KeyValue).Create", 2, response.Conflict, root+".ErrKeyExists"),
			either("("+values+").Create", 2, response.Conflict, root+"/jetstream.ErrKeyExists"),
		},
	)
}
