package io.standfirst.http.paging;

/** What is answered in pages, and so leads to the next one. */
public interface Paged {

    /** Where the page stands. */
    Page.PageInfo page();
}
