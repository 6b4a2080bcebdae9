#!/bin/sh
# Prints the first page of what a service disclosed unlawfully, as JSON.
#
#   sh docs/clients/unlawful.sh http://127.0.0.1:4000 MIVD
set -eu
url=${1:-http://127.0.0.1:4000}
service=${2:-MIVD}
curl --silent --show-error --fail-with-body "$url/graphql" \
  --header 'content-type: application/json' \
  --data @- <<EOF
{
  "query": "query (\$service: ID!) { disclosures(verdict: UNLAWFUL, service: \$service, first: 500) { totalCount edges { node { id date } } } }",
  "variables": { "service": "$service" }
}
EOF
