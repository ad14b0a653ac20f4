package io.standfirst.resource;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API's document under {@code openapi/} is the one that the application serves. */
@QuarkusTest
class DocumentTest {

    private static final String UPDATE = "openapi.update";

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void documentIsUpToDate(String format) throws IOException {
        Path file = Path.of("openapi/openapi." + format);
        String served = given().get("/q/openapi?format=" + format).then().statusCode(200).extract().asString();
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(file, served);
        }
        assertEquals(Files.readString(file), served,
                file + " is not what the application serves; run ./mvnw test -Dtest=DocumentTest -D" + UPDATE
                        + "=true and commit what changed");
    }
}
