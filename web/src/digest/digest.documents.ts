import { graphql } from '../graphql/generated/index.js';

export const DIGEST_WISHES = graphql(`
  query DigestWishes {
    digestWishes {
      topic
      isWanted
      isSent
    }
  }
`);

export const WISH_DIGEST = graphql(`
  mutation WishDigest($topic: Digest!, $isWanted: Boolean!) {
    wishDigest(topic: $topic, isWanted: $isWanted) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);
