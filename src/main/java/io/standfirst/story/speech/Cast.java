package io.standfirst.story.speech;

import io.standfirst.story.speech.Mention.Form;
import io.standfirst.story.speech.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The people of a text under their full names: who is meant by a surname, a given name, or "he". */
final class Cast {

    /** A person who is named with more than one word somewhere. */
    record Member(String name, Gender gender, int token) {
    }

    private record Role(String name, String words, int token) {
    }

    enum Gender {
        SHE, HE, UNKNOWN;

        boolean differsFrom(Gender other) {
            return this != UNKNOWN && other != UNKNOWN && this != other;
        }
    }

    private final Prose prose;
    private final Map<String, List<Member>> bySurname = new HashMap<>();
    private final Map<String, List<Member>> byGivenName = new HashMap<>();

    private final List<Role> roles = new ArrayList<>();

    Cast(Prose prose, List<Mention> mentions) {
        this.prose = prose;
        for (Mention mention : mentions) {
            if (mention.form() == Form.PERSON && mention.name().indexOf(' ') > 0) {
                Member member = new Member(mention.name(), gender(mention), mention.from());
                put(bySurname, mention.surname(), member);
                put(byGivenName, mention.name().substring(0, mention.name().indexOf(' ')), member);
            }
        }
    }

    private static void put(Map<String, List<Member>> members, String key, Member member) {
        List<Member> alike = members.computeIfAbsent(folded(key), name -> new ArrayList<>());
        if (alike.stream().noneMatch(known -> known.name().equalsIgnoreCase(member.name()))) {
            alike.add(member);
        }
    }

    /** The mentions, those of people by part of their name now with the full name. */
    List<Mention> resolved(List<Mention> mentions) {
        List<Mention> resolved = mentions.stream().map(this::resolved).toList();
        for (Mention mention : resolved) {
            if (mention.role() != null && mention.form() == Form.PERSON) {
                roles.add(new Role(mention.name(), mention.role(), mention.from()));
            }
        }
        return resolved;
    }

    private Mention resolved(Mention mention) {
        if (!mention.isNamed() || mention.name().indexOf(' ') > 0) {
            return mention;
        }
        Member member = member(bySurname, mention);
        member = member == null ? member(byGivenName, mention) : member;
        return member == null ? mention
                : new Mention(Form.PERSON, mention.from(), mention.to(), member.name(), mention.role(), mention.possessed());
    }

    /** Of several with the same name: whom the honorific fits, and who was named in full last; else who is first named later. */
    private Member member(Map<String, List<Member>> members, Mention mention) {
        Gender gender = gender(mention);
        Member best = null;
        for (Member member : members.getOrDefault(folded(mention.name()), List.of())) {
            boolean before = member.token() <= mention.from();
            if (!member.gender().differsFrom(gender) && (best == null || before)) {
                best = member;
            }
        }
        return best;
    }

    /**
     * The name of whom "the minister" stands for: the last before it who is introduced with that word; the words themselves if
     * nobody is.
     */
    String byRole(Mention noun) {
        String[] words = noun.name().split(" ");
        String head = folded(words[words.length - 1]);
        if (!words[0].equalsIgnoreCase("the") || !Vocabulary.is(head, Kind.ROLE)) {
            return noun.name();
        }
        for (int i = roles.size() - 1; i >= 0; i--) {
            Role role = roles.get(i);
            if (role.token() < noun.from() && List.of(folded(role.words()).split(" ")).contains(head)) {
                return role.name();
            }
        }
        return noun.name();
    }

    /** What the text says that a person is; null if it does not. */
    String roleOf(String name) {
        return roles.stream().filter(role -> role.name().equals(name)).map(Role::words).findFirst().orElse(null);
    }

    /** What the words of a mention, and the title or role beside it, tell. */
    Gender gender(Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            Token token = prose.at(i);
            if (Vocabulary.is(token, Kind.SHE)) {
                return Gender.SHE;
            }
            if (Vocabulary.is(token, Kind.HE)) {
                return Gender.HE;
            }
        }
        if (!mention.isNamed()) {
            return Gender.UNKNOWN;
        }
        String given = mention.name().split(" ", 2)[0];
        boolean she = Vocabulary.is(given, Kind.GIVEN_SHE);
        boolean he = Vocabulary.is(given, Kind.GIVEN_HE);
        return she == he ? Gender.UNKNOWN : she ? Gender.SHE : Gender.HE;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
