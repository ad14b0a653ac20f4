package io.standfirst.http.json;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.EnumNamingStrategy;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;

import io.quarkus.jackson.ObjectMapperCustomizer;
import io.standfirst.http.EnumNames;
import jakarta.inject.Singleton;

/**
 * How values look in JSON, in and out: members in their declared order, nulls written, instants in RFC 3339, enums in
 * lower case with hyphens. It is set on the one mapper that Quarkus makes, so that documents in the database look
 * alike.
 */
@Singleton
public class JsonForm implements ObjectMapperCustomizer {

    /** After Quarkus, whose module for java.time would else read instants in its own, more generous way. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.setSerializationInclusion(JsonInclude.Include.ALWAYS);
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        json.registerModule(new HyphenatedEnums());
        json.registerModule(new SimpleModule("standfirst-text-forms")
                .addDeserializer(Instant.class, new TextFormDeserializer<>(Instant.class))
                .addDeserializer(UUID.class, new TextFormDeserializer<>(UUID.class)));
    }

    /** For all enums at once; one that carries {@code @EnumNaming} itself keeps its own way. */
    private static final class HyphenatedEnums extends SimpleModule {

        @Override
        public Object getTypeId() {
            return HyphenatedEnums.class;
        }

        @Override
        public void setupModule(SetupContext context) {
            context.appendAnnotationIntrospector(new EnumIntrospector());
        }
    }

    private static final class EnumIntrospector extends NopAnnotationIntrospector {

        @Override
        public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
            return Hyphenated.class;
        }
    }

    /** Public with a public constructor, because Jackson makes it by reflection. */
    public static final class Hyphenated implements EnumNamingStrategy {

        @Override
        public String convertEnumToExternalName(String constantName) {
            return EnumNames.of(constantName);
        }
    }
}
