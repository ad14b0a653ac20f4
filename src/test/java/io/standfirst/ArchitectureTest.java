package io.standfirst;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.POST;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * The drawing in docs/architecture.md, as a test: the rooms from the roof to the ground, imports pointing down only.
 */
@AnalyzeClasses(packages = "io.standfirst", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the roof to the ground. */
    private static final List<String> ROOMS = List.of(
            "resource", "outbound", "feed", "bulk", "story", "delivery", "search", "desk", "access", "change", "store", "format",
            "article", "http");

    @ArchTest
    static final ArchRule IMPORTS_POINT_DOWN = importsPointDown();

    @ArchTest
    static final ArchRule ARTICLE_IS_PURE = noClasses().that().resideInAPackage("io.standfirst.article..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta..", "org.hibernate..", "com.fasterxml..",
                    "io.quarkus..", "io.vertx..", "io.standfirst.http..", "java.sql..");

    @ArchTest
    static final ArchRule FORMAT_IS_PURE = noClasses().that().resideInAPackage("io.standfirst.format..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta..", "org.hibernate..", "com.fasterxml..",
                    "io.quarkus..", "io.vertx..", "io.standfirst.http..", "java.sql..");

    @ArchTest
    static final ArchRule STORY_IS_PURE = noClasses().that().resideInAPackage("io.standfirst.story..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta..", "org.hibernate..", "io.quarkus..", "io.vertx..",
                    "io.standfirst.http..", "io.standfirst.store..", "java.sql..");

    @ArchTest
    static final ArchRule HTTP_KNOWS_NO_NOUN = noClasses().that().resideInAPackage("io.standfirst.http..")
            .should().dependOnClassesThat().resideInAnyPackage("io.standfirst.article..", "io.standfirst.store..");

    @ArchTest
    static final ArchRule ENTITIES_STAY_IN_THE_STORE = classes().that().areAnnotatedWith(Entity.class)
            .or().areAnnotatedWith(Embeddable.class)
            .should().bePackagePrivate().andShould().resideInAPackage("io.standfirst.store");

    @ArchTest
    static final ArchRule PERSISTENCE_STAYS_IN_THE_STORE = noClasses()
            .that().resideOutsideOfPackages("io.standfirst.store", "io.standfirst.change")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "io.quarkus.hibernate..");

    @ArchTest
    static final ArchRule HTTP_STAYS_AT_THE_RIM = noClasses()
            .that().resideInAnyPackage("io.standfirst.store..", "io.standfirst.change..", "io.standfirst.desk..",
                    "io.standfirst.delivery..", "io.standfirst.search..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "io.vertx..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().that().resideInAPackage("io.standfirst..")
            .should().callMethod(java.time.Instant.class, "now");

    /** Some that may not be repeated answer a secret, which is not kept; the other, imports, can be sent again as they are. */
    @ArchTest
    static final ArchRule POSTS_CAN_BE_REPEATED = methods().that().areAnnotatedWith(POST.class)
            .and().areDeclaredInClassesThat().resideInAPackage("io.standfirst.resource..")
            .and().areDeclaredInClassesThat().haveSimpleNameNotContaining("KeysResource")
            .and().areDeclaredInClassesThat().haveSimpleNameNotContaining("WebhooksResource")
            .and().areDeclaredInClassesThat().haveSimpleNameNotContaining("ImportsResource")
            .should().beAnnotatedWith("io.standfirst.resource.Idempotent");

    private static ArchRule importsPointDown() {
        Architectures.LayeredArchitecture house = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : ROOMS) {
            house = house.layer(room).definedBy("io.standfirst." + room + "..");
        }
        List<String> above = new ArrayList<>();
        for (String room : ROOMS) {
            house = above.isEmpty()
                    ? house.whereLayer(room).mayNotBeAccessedByAnyLayer()
                    : house.whereLayer(room).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
            above.add(room);
        }
        return house;
    }

    /** The drawing names the same rooms in the same order. */
    @Test
    void drawingShowsTheRooms() throws Exception {
        String page = Files.readString(Path.of("docs/architecture.md"));
        int last = -1;
        for (String room : ROOMS) {
            int place = page.indexOf("\n" + room + "/");
            Assertions.assertTrue(place > last, room + "/ stands in the drawing, in its place");
            last = place;
        }
    }
}
