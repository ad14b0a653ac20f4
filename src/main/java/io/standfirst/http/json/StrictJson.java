package io.standfirst.http.json;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Reads what clients send. Nothing is guessed and nothing ignored: every value has to be of its member's type, every
 * member has to be known. It is a mapper of its own, beside the shared one that reads what this server wrote itself.
 */
@ApplicationScoped
public class StrictJson {

    /** How many mistakes one answer lists. */
    private static final int MAX_MISTAKES = 20;

    private final ObjectMapper json;

    public StrictJson(ObjectMapper shared) {
        this.json = strict(shared.copy());
    }

    /**
     * Binds a body to a type.
     *
     * @param body in UTF-8
     * @param type a record, a collection or {@link JsonNode}
     * @throws ProblemException 400 with a pointer to the mistakes
     */
    public Object read(byte[] body, Type type) {
        return bind(readTree(body), json.constructType(type));
    }

    /**
     * Reads a body as it is.
     *
     * @throws ProblemException 400 if it is no JSON
     */
    public JsonNode readTree(byte[] body) {
        return parse(JsonText.check(body));
    }

    /**
     * Reads one line of a body as it is.
     *
     * @param number of the line, from 1
     * @throws ProblemException 400 if it is no JSON
     */
    public JsonNode readLine(byte[] line, long number) {
        return parse(JsonText.check(line, number));
    }

    /**
     * Writes a value as a document that could have been sent for it.
     *
     * @param value a writable form
     */
    public JsonNode document(Object value) {
        return json.valueToTree(value);
    }

    /**
     * Binds a document to a type, as if it had been sent. For the results of patches.
     *
     * @throws ProblemException 400 with a pointer to the mistakes
     */
    public <T> T convert(JsonNode document, Class<T> type) {
        return type.cast(bind(document, json.constructType(type)));
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Malformed after it was checked", e);
        }
    }

    private Object bind(JsonNode document, JavaType type) {
        if (document.isNull()) {
            throw BindingError.problem(List.of(BindingError.wrongType("", type.getRawClass()))).exception();
        }
        try {
            return json.readerFor(type).readValue(document);
        } catch (IOException e) {
            throw BindingError.problem(findMistakes(document.deepCopy(), json.readerFor(type), e)).exception();
        }
    }

    /** Jackson stops at the first mistake. To find the others, that one is cut out and the rest tried again. */
    private static List<Problem.Error> findMistakes(JsonNode document, ObjectReader reader, IOException first) {
        List<Problem.Error> mistakes = new ArrayList<>();
        IOException failure = first;
        while (failure != null) {
            Problem.Error mistake = BindingError.of(failure);
            // What is wrong even when cut out is a member that must not be missing
            boolean isNew = mistakes.stream().noneMatch(known -> known.pointer().equals(mistake.pointer()));
            if (isNew) {
                mistakes.add(mistake);
            }
            boolean goOn = isNew && mistakes.size() < MAX_MISTAKES
                    && cut(document, JsonPointer.compile(mistake.pointer()));
            failure = goOn ? attempt(document, reader) : null;
        }
        return mistakes;
    }

    private static IOException attempt(JsonNode document, ObjectReader reader) {
        try {
            reader.readValue(document);
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    /** Of a list all of it, so that the places of its other items stay true. */
    private static boolean cut(JsonNode document, JsonPointer place) {
        JsonPointer member = place;
        while (!member.matches() && document.at(member.head()).isArray()) {
            member = member.head();
        }
        return !member.matches() && document.at(member.head()) instanceof ObjectNode parent
                && parent.remove(member.last().getMatchingProperty()) != null;
    }

    private static ObjectMapper strict(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.setConfig(json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        json.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            // A whole number is a number with a fraction, too; all other readings of one type as another are guesses
            if (shape != CoercionInputShape.Integer) {
                json.coercionConfigDefaults().setCoercion(shape, CoercionAction.Fail);
            }
        }
        for (LogicalType notNumber : List.of(LogicalType.Textual, LogicalType.Boolean, LogicalType.Enum)) {
            json.coercionConfigFor(notNumber).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        }
        return json;
    }
}
