package io.followthrough.connections;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Gives the refusal of a request that was not read the form of all others (RFC 9457): the server answers what its
 * decoder gives up, and a path that cannot be decoded, with a status alone. It stands behind the decoder, where nothing of
 * the service is known yet; whatever else is refused has a body already.
 */
final class UnreadableRequests extends ChannelDuplexHandler {

    private static final String TYPES = "https://followthrough.io/problems/";
    private static final int BAD_REQUEST = 400;
    private static final int URI_TOO_LONG = 414;
    private static final int HEADERS_TOO_LARGE = 431;
    private static final Set<Integer> UNREAD = Set.of(BAD_REQUEST, URI_TOO_LONG, HEADERS_TOO_LARGE);

    /** Of the requests that await their answer, in their order, which may have a body. */
    private final Deque<Boolean> withBody = new ArrayDeque<>();

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            withBody.add(!request.method().equals(HttpMethod.HEAD));
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
        if (message instanceof HttpResponse answer && isLast(answer) && mayHaveBody() && isUnread(answer)) {
            context.write(problem(answer), written);
            ReferenceCountUtil.release(message);
        } else {
            context.write(message, written);
        }
    }

    /** 100 Continue is not. */
    private static boolean isLast(HttpResponse answer) {
        return answer.status().codeClass() != HttpStatusClass.INFORMATIONAL;
    }

    private boolean mayHaveBody() {
        return Boolean.TRUE.equals(withBody.poll());
    }

    private static boolean isUnread(HttpResponse answer) {
        return UNREAD.contains(answer.status().code())
                && answer instanceof FullHttpResponse whole
                && !whole.content().isReadable();
    }

    private static FullHttpResponse problem(HttpResponse refusal) {
        ByteBuf body = Unpooled.copiedBuffer(body(refusal.status().code()), StandardCharsets.UTF_8);
        FullHttpResponse answer = new DefaultFullHttpResponse(refusal.protocolVersion(), refusal.status(), body);
        answer.headers()
                .set(refusal.headers())
                .set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json;charset=UTF-8")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set("Link", "</problems/" + type(refusal.status().code()) + ">; rel=\"help\"")
                .set("X-Content-Type-Options", "nosniff");
        return answer;
    }

    private static String type(int status) {
        return switch (status) {
            case URI_TOO_LONG -> "uri-too-long";
            case HEADERS_TOO_LARGE -> "headers-too-large";
            default -> "invalid-request";
        };
    }

    private static String body(int status) {
        String title = switch (status) {
            case URI_TOO_LONG -> "The request's address is too long";
            case HEADERS_TOO_LARGE -> "The request's headers are too large";
            default -> "The request is not valid";
        };
        return "{\"type\":\"%s%s\",\"title\":\"%s\",\"status\":%d}".formatted(TYPES, type(status), title, status);
    }
}
