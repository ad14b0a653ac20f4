package io.standfirst.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The names of enum constants outside Java: lower case, words joined by hyphens ({@code FOLLOW_UP}: follow-up). */
public final class EnumNames {

    private EnumNames() {
    }

    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /** All names of an enum, in their declared order. */
    public static List<String> of(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants()).map(constant -> of((Enum<?>) constant)).toList();
    }

    public static String of(String constantName) {
        return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
