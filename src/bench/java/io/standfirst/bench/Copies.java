package io.standfirst.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Copies of a table's rows, as of articles that were published a little earlier, each with ids of its own that fit those
 * of the other tables. On PostgreSQL. Long texts are left out: lists do not show them, and they would fill the disk.
 *
 * @param ids   the columns whose ids are made anew, from the copied one and the number of the copy
 * @param where of which rows
 */
record Copies(String table, Set<String> ids, String where) {

    /** In the order of their foreign keys. */
    static final List<Copies> ALL = List.of(
            new Copies("article", Set.of("id"), "true"),
            new Copies("slug", Set.of("owner_id"), "t.noun = 'ARTICLE'"),
            new Copies("edition", Set.of("id", "article_id"), "true"),
            new Copies("section", Set.of("edition_id", "id"), "true"),
            new Copies("quote", Set.of("edition_id", "id", "section_id"), "true"),
            new Copies("related_item", Set.of("edition_id", "id"), "true"),
            new Copies("edition_author", Set.of("edition_id", "article_id"), "true"),
            new Copies("edition_topic", Set.of("edition_id", "article_id"), "true"));

    private static final Set<String> SLUGS = Set.of("article slug", "slug text");
    private static final Set<String> LONG = Set.of("section body", "section text", "section html");
    private static final Set<String> EARLIER = Set.of("published_at", "visible_from", "listed_at", "created_at");

    /** Makes them, and says how many rows there are more. */
    int make(Connection connection, int copies) throws SQLException {
        List<String> names = columns(connection);
        String values = String.join(", ", names.stream().map(this::value).toList());
        String insert = "insert into %s (%s) select %s from %s t cross join generate_series(1, %d) as copy (number) where %s"
                .formatted(table, String.join(", ", names), values, table, copies, where);
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(insert);
        }
    }

    private String value(String column) {
        String name = "t." + column;
        if (ids.contains(column)) {
            return "cast(md5(" + name + " || '-' || copy.number) as uuid)";
        }
        if (SLUGS.contains(table + " " + column)) {
            return name + " || '-' || copy.number";
        }
        if (LONG.contains(table + " " + column)) {
            return "''";
        }
        return EARLIER.contains(column) ? name + " - copy.number * interval '97 seconds'" : name;
    }

    private List<String> columns(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var columns = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
        }
        return names;
    }
}
