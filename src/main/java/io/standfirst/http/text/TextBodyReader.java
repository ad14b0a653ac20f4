package io.standfirst.http.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import io.standfirst.http.answer.Format;
import io.standfirst.http.json.RawBody;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

/** Reads {@link TextBody}; what is not UTF-8, or has a NUL, which no database takes, is refused with its place. */
@Provider
@Consumes({MediaType.TEXT_PLAIN, Format.MARKDOWN_TYPE, MediaType.TEXT_HTML})
public class TextBodyReader implements MessageBodyReader<TextBody> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.equals(TextBody.class);
    }

    @Override
    public TextBody readFrom(Class<TextBody> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) {
        return new TextBody(decode(readAll(body)));
    }

    private static byte[] readAll(InputStream body) {
        try {
            return RawBody.keep(body.readAllBytes());
        } catch (IOException e) {
            throw Problem.of(ProblemType.INVALID_REQUEST, "The body broke off before its end.").exception();
        }
    }

    static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw refusal("is no UTF-8", text);
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw refusal("is a NUL", text.substring(0, nul));
        }
        return text;
    }

    private static ProblemException refusal(String fault, String before) {
        long line = before.chars().filter(character -> character == '\n').count() + 1;
        int begin = before.lastIndexOf('\n') + 1;
        int column = before.codePointCount(begin, before.length()) + 1;
        return Problem.of(ProblemType.MALFORMED_TEXT, "Line %d, column %d of the body %s. Send text in UTF-8.".formatted(line, column, fault))
                .exception();
    }
}
