/** A bundle that is wrong on purpose. */
@NullMarked
package com.example.bad.source;

import org.jspecify.annotations.NullMarked;
